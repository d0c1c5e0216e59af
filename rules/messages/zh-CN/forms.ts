import type { RuleTexts } from '../message.ts'

/** 业务表单 (forms): documentation and sentences in Chinese. */
export const forms = {} as const satisfies RuleTexts
