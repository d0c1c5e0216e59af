import type { RuleTexts } from '../message.ts'

/** 事项 (presence): documentation and sentences in Chinese. */
export const presence = {} as const satisfies RuleTexts
