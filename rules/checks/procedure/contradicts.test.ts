import { testRule } from '../../test-rule.ts'
import { contradicts } from './contradicts.ts'

testRule(contradicts, {
  valid: [
    {
      name: 'online without a visit',
      guide: {
        procedure: { online: '登录网站上传材料，网上查询结果。' },
        handling: { maxVisits: 0, onlineDepth: 4 },
      },
    },
    {
      name: 'the visits that it says',
      guide: { procedure: { window: '到窗口1次领取结果。' }, handling: { maxVisits: 1 } },
    },
    { name: 'no handling is published', guide: { procedure: { online: '须到窗口提交纸质材料。' } } },
  ],
  invalid: [
    {
      name: 'online, then to the counter',
      guide: {
        procedure: { online: '网上预约后须到政务服务中心窗口提交纸质材料。' },
        handling: { maxVisits: 0 },
      },
      expect: [{ message: 'counter', severity: 'error', place: 'online/counter', path: '/procedure/online' }],
    },
    {
      name: 'more visits than published',
      guide: { procedure: { window: '申请人须到窗口2次办理。' }, handling: { maxVisits: 1 } },
      expect: [{ message: 'visits' }],
    },
    {
      name: 'not online, though offered',
      guide: {
        procedure: { window: '本事项暂不支持网上办理。' },
        handling: { channels: ['window', 'online'] },
      },
      expect: [{ message: 'offline' }],
    },
  ],
  harmless: [
    {
      name: 'online takes no visit, the window one',
      guide: {
        handling: { maxVisits: 1, channels: ['window', 'online'] },
        procedure: { online: '网上提交后即时办理，无需到现场。' },
      },
    },
    {
      name: 'no visit is needed, in words that speak of one',
      guide: {
        handling: { maxVisits: 0, onlineDepth: 4, channels: ['online'] },
        procedure: { online: '网上提交后即时办理，无需到现场。申请本身不必到窗口，全程不用跑大厅。' },
      },
    },
    {
      name: 'at most one visit is promised to all',
      guide: { handling: { maxVisits: 0 }, procedure: { window: '本事项最多跑一次。' } },
    },
    {
      name: 'a choice to collect at the counter',
      guide: {
        procedure: { online: '审查后可选择到窗口领取或者邮寄送达。' },
        handling: { maxVisits: 0, onlineDepth: 4 },
      },
    },
    {
      name: 'the procedure at the window leads to the window',
      guide: { procedure: { window: '申请人须到窗口提交材料。' }, handling: { maxVisits: 0 } },
    },
    {
      name: 'no visit in other words',
      guide: { procedure: { online: '全程网办，零跑动。' }, handling: { maxVisits: 0 } },
    },
  ],
})
