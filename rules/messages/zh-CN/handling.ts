import type { RuleTexts } from '../message.ts'

/** 办理方式 (handling): documentation and sentences in Chinese. */
export const handling = {} as const satisfies RuleTexts
