import type { TranslationOf } from '../message.ts'
import type { steps as source } from '../zh-CN/steps.ts'
import { channelDiffersText } from './verbs.ts'

/** Documentation and sentences of the element steps in English. */
export const steps: TranslationOf<typeof source> = {
  'steps/missing': {
    title: 'A step of the standard is missing',
    why: 'Nobody sees the whole course.',
    repair: 'Add the step.',
    bad: '收件, 决定 (the standard also has 审查)',
    good: '收件, 审查, 决定',
    harmless: ['接件 and 收件', 'two steps in one', 'the standard has none'],
    messages: {
      absent: 'No steps are published; the standard has some.',
      missing: 'The standard’s step “{name}” is missing.',
    },
  },
  'steps/extra': {
    title: 'A step that the standard does not have',
    why: 'Without a ground in law no step may be added.',
    ground: '《优化营商环境条例》（国务院令第722号）第三十五条',
    repair: 'Take it out.',
    bad: '受理, 社区盖章, 决定',
    good: '受理, 审查, 决定',
    harmless: ['接件 and 收件', '初审 and 审查', 'the standard has none'],
    messages: { extra: 'The standard has no step “{name}”.' },
  },
  'steps/differs': {
    title: 'Steps differ from the standard',
    why: 'Time and order of the steps are the standard’s.',
    repair: 'Follow the standard.',
    bad: '审查 10 working days (the standard: 5)',
    good: '审查 5 working days',
    harmless: ['审核 and 审查', '2 weeks and 14 days', 'steps without a time'],
    messages: {
      limit: 'The step “{name}” takes {actual}; the standard: {expected}.',
      order: 'The steps stand as {actual}; the standard: {expected}.',
    },
  },
  'steps/exceed-limit': {
    title: 'Steps take longer than is promised',
    why: 'If the steps cannot be done in time the promise is empty.',
    repair: 'Correct the steps or the promise.',
    bad: '2 + 10 + 3 working days, 10 promised',
    good: '1 + 7 + 2 working days, 10 promised',
    harmless: ['a sum equal to the promise', 'units that cannot be added', 'steps without a time'],
    messages: { exceed: 'The steps take {total} in all; promised: {promised}.' },
  },
  'steps/channel-differs': channelDiffersText('steps'),
}
