import { z } from '@hono/zod-openapi'
import type { Link } from '../../rules/link/link.ts'

/** The OpenAPI description of a link. */
export const linkBody = z.custom<Link>().openapi('Link', {
  type: 'object',
  description: 'Which standard item a guide implements; the evidence of each candidate sums to its score.',
  required: ['guideId', 'standardCode', 'how', 'confidence', 'candidates'],
  properties: {
    guideId: { type: 'string' },
    standardCode: { type: ['string', 'null'] },
    how: { type: 'string', enum: ['code', 'name', 'content', 'pinned', 'none'] },
    confidence: { type: 'number' },
    candidates: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          standardCode: { type: 'string' },
          score: { type: 'number' },
          evidence: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                by: { type: 'string', enum: ['code', 'name', 'materials', 'conditions', 'basis'] },
                score: { type: 'number' },
              },
            },
          },
        },
      },
    },
    codeSays: { type: 'string' },
  },
} as object)
