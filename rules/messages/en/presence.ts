import type { TranslationOf } from '../message.ts'
import type { presence as source } from '../zh-CN/presence.ts'

/** Documentation and sentences of the element presence in English. */
export const presence: TranslationOf<typeof source> = {
  'presence/missing': {
    title: 'Item not published',
    why: 'The region declared that it implements the item, and there is no guide by which to apply.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair:
      'Publish the guide by the standard; where the region does not implement the item, take it off its list.',
    bad: '清远市 declared 失业登记, and no agency there publishes it',
    good: 'One agency of 清远市 publishes 失业登记',
    harmless: [
      'Another agency of the region publishes it',
      'A county-level item of 东莞 or 中山 published by a town',
      'A suspended guide is still published',
      'An item that nobody declared',
      'A guide that may be the item and is undecided',
    ],
    messages: {
      missing: '{agency} must publish “{item}” ({code}) at {level} level; no agency of the region does.',
    },
  },
  'presence/unlisted': {
    title: 'Item not in the directory',
    why: 'An item outside the directory has no common standard; setting it up locally burdens applicants.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair:
      'Use the standard name and code where it is an item of the directory; declare it local where it is; else cancel it.',
    bad: 'Guide 失业补助金申领: no such item in the directory, and not declared local',
    good: 'Guide 失业保险金申领 with the base code of the directory',
    harmless: [
      'An item that is declared local',
      'An unknown code with the name and content of an item',
      'A cancelled guide',
    ],
    messages: {
      unlisted: '“{actual}” is not in the directory and is not declared local.',
      undecided: '“{actual}” has no code of the directory; it may be {candidates}.',
    },
  },
  'presence/cancelled': {
    title: 'Cancelled or transferred item still offered',
    why: 'A cancelled item may not go on under any name.',
    repair: 'Cancel the guide; where another item took over, lead applicants there.',
    bad: '职业技能考核鉴定机构设立审批 is cancelled and its guide is still published',
    good: 'The guide has status cancelled',
    harmless: [
      'The guide is cancelled',
      'An active item with a similar name',
      'Cancelled only after the day of judgement',
    ],
    messages: {
      cancelled: '“{item}” ({code}) is cancelled; this guide still offers it.',
      ended: '“{item}” ({code}) is cancelled since the end of {last}; this guide still offers it.',
      renamed: '“{actual}” is the cancelled or transferred “{item}” ({code}) under another name.',
      replaced: '“{item}” ({code}) was taken over by item {by}; this guide still offers it.',
      transferred: '“{item}” ({code}) was transferred; this guide still offers it.',
    },
  },
  'presence/not-effective': {
    title: 'Item not in force',
    why: 'The item is not yet or no longer in force, so accepting applications has no ground.',
    repair: 'Publish while the item is in force; cancel the guide of one that has ended.',
    bad: 'The item is in force from 2027-01-01; its guide is published on 2026-11-23',
    good: 'The guide is published from the day on which the item is in force',
    harmless: [
      'Published on the first day',
      'Still published on the last day',
      'An active item without dates',
    ],
    messages: {
      planned: '“{item}” ({code}) is only planned and not in force on {asOf}; this guide is published.',
      ahead: '“{item}” ({code}) is in force from {from}, not yet on {asOf}; this guide is published.',
      over: '“{item}” ({code}) was in force until {to}, no longer on {asOf}; this guide is still published.',
    },
  },
  'presence/duplicate': {
    title: 'Item published twice',
    why: 'With two guides of one agency, applicants do not know which holds.',
    repair: 'Keep one and cancel the other; where they are different handling items, say so.',
    bad: 'Two guides for 失业登记 by one agency',
    good: 'One guide for each item',
    harmless: [
      'Different handling items',
      'A copy of the guide on another channel',
      'The other guide is cancelled',
    ],
    messages: {
      duplicate: '“{actual}” and “{first}” ({firstId}) are both “{item}”, published twice by one agency.',
    },
  },
  'presence/split-missing': {
    title: 'Sub-item missing',
    why: 'Other sub-items of the main item are published and this one is not, so nobody can apply for it.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Add the guide of the sub-item by the standard.',
    bad: '劳务派遣经营许可 has guides for 新办, 变更 and 注销, none for 延续',
    good: 'Guides for 新办, 变更, 延续 and 注销',
    harmless: [
      'Another agency of the region publishes the sub-item',
      'Sub-items merged into one guide, which is reported apart',
      'A sub-item that nobody declared',
    ],
    messages: {
      missing:
        '{agency} must publish the sub-item “{item}” ({code}) of “{main}”; the region publishes only {published}.',
    },
  },
  'presence/split-extra': {
    title: 'Sub-item not in the standard',
    why: 'A sub-item of one’s own splits one item differently from place to place.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Split as the standard does: move it to the right sub-item, or cancel it.',
    bad: 'The standard has 新办, 变更, 延续, 注销; the guide has the sub-item 补证',
    good: 'The guide’s sub-item is 新办, 变更, 延续 or 注销',
    harmless: [
      'A sub-item named like its main item',
      'A sub-item with the main item’s name before it',
      'No sub-item',
    ],
    messages: {
      extra: 'The sub-item “{actual}” is not in the standard; “{item}” is split into {subItems}.',
      unsplit: 'The standard does not split “{item}”; this guide’s sub-item is “{actual}”.',
    },
  },
  'presence/split-merged': {
    title: 'Sub-items published as one',
    why: 'Sub-items have conditions, materials and limits of their own; in one guide applicants cannot tell them apart.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Split it into the guides of the sub-items by the standard.',
    bad: 'One guide with the sub-item “变更、延续”',
    good: 'One guide for 变更 and one for 延续',
    harmless: [
      'The standard’s sub-item is itself “分立、合并”',
      'A main item whose name lists all its cases',
      'A sub-item with the main item’s name before it',
    ],
    messages: {
      several: '“{actual}” merges several sub-items of the standard: {subItems}.',
      whole: 'The standard splits “{item}” into {subItems}; this guide does not.',
    },
  },
  'presence/split-renamed': {
    title: 'Sub-item under another name',
    why: 'Where one sub-item has several names, systems cannot join it and applicants do not recognise it.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Use the standard name of the sub-item.',
    bad: 'The standard’s sub-item is 延续, the guide’s 到期换证',
    good: 'The sub-item is 延续',
    harmless: [
      'The main item’s name before the sub-item’s',
      'Full or half width brackets, spaces',
      'A level mark after it: 变更（县级）',
    ],
    messages: {
      renamed: 'The sub-item of “{main}” is “{actual}”; its standard name is “{expected}”.',
    },
  },
}
