import { createRoute, z } from '@hono/zod-openapi'
import { scopeOf } from '../actor.ts'
import { remember } from '../db/remember.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { documentedRule, documentedRuleSchema, documentedRules } from './documentation.ts'
import { reviewRules, ruleReviewSchema } from './reviews.ts'

/** Rules with their documentation. */
export const rules = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'All rules with their documentation in both languages',
      responses: {
        200: {
          description: 'The rules in the order of the elements',
          content: { 'application/json': { schema: z.object({ rules: z.array(documentedRuleSchema) }) } },
        },
      },
    }),
    (c) => c.json({ rules: [...documentedRules()] }, 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reviews',
      summary:
        'How often each rule was wrong, by version, by what persons did with its findings; a city sees its own alone',
      responses: {
        200: {
          description: 'The rules in the order of the elements',
          content: { 'application/json': { schema: z.object({ reviews: z.array(ruleReviewSchema) }) } },
        },
        ...errorResponses('no-catalog'),
      },
    }),
    async (c) => {
      const { store, generation, actor, asking } = c.var
      const reviews = await remember(store, generation, ['reviews', scopeOf(actor)], () =>
        reviewRules(store, asking, documentedRules()),
      )
      return c.json({ reviews }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{element}/{what}',
      summary: 'One rule with its documentation',
      request: { params: z.object({ element: z.string(), what: z.string() }) },
      responses: {
        200: { description: 'The rule', content: { 'application/json': { schema: documentedRuleSchema } } },
        ...errorResponses('rule-not-found'),
      },
    }),
    (c) => {
      const { element, what } = c.req.valid('param')
      const id = `${element}/${what}`
      const rule = documentedRule(id)
      if (!rule) throw new ApiError('rule-not-found', { rule: id })
      return c.json(rule, 200)
    },
  )
