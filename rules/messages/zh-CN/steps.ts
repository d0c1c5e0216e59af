import type { RuleTexts } from '../message.ts'

/** 环节 (steps): documentation and sentences in Chinese. */
export const steps = {} as const satisfies RuleTexts
