import type { RuleTexts } from '../message.ts'

/** 受理条件 (conditions): documentation and sentences in Chinese. */
export const conditions = {} as const satisfies RuleTexts
