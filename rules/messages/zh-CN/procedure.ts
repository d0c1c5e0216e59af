import type { RuleTexts } from '../message.ts'

/** 流程 (procedure): documentation and sentences in Chinese. */
export const procedure = {} as const satisfies RuleTexts
