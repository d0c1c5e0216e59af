import type { RuleTexts } from '../message.ts'

/** 办理结果 (results): documentation and sentences in Chinese. */
export const results = {} as const satisfies RuleTexts
