import { Hono } from 'hono'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Duibiao API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true })
`

/** The API's page. The runtime serves the two files of swagger-ui-dist beside it. */
export const docs = new Hono()
  .get('/', (c) => c.html(page))
  .get('/start.js', (c) => c.body(start, 200, { 'Content-Type': 'text/javascript' }))
