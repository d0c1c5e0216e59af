import type { RuleTexts } from '../message.ts'

/** 名称 (name): documentation and sentences in Chinese. */
export const name = {} as const satisfies RuleTexts
