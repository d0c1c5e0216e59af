import type { RuleTexts } from '../message.ts'

/** 设定依据 (basis): documentation and sentences in Chinese. */
export const basis = {} as const satisfies RuleTexts
