import type { RuleTexts } from '../message.ts'

/** 类型 (type): documentation and sentences in Chinese. */
export const type = {} as const satisfies RuleTexts
