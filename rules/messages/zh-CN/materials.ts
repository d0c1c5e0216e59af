import type { RuleTexts } from '../message.ts'

/** 申请材料 (materials): documentation and sentences in Chinese. */
export const materials = {} as const satisfies RuleTexts
