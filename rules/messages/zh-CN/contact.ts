import type { RuleTexts } from '../message.ts'

/** 联系方式 (contact): documentation and sentences in Chinese. */
export const contact = {} as const satisfies RuleTexts
