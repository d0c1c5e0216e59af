import type { RuleTexts } from '../message.ts'

/** 层级 (level): documentation and sentences in Chinese. */
export const level = {} as const satisfies RuleTexts
