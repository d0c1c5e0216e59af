import type { RuleTexts } from '../message.ts'

/** 编码 (code): documentation and sentences in Chinese. */
export const code = {} as const satisfies RuleTexts
