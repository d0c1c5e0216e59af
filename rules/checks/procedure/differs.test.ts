import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

testRule(differs, {
  valid: [
    {
      name: 'the standard’s procedure',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '窗口受理。审查后作出决定。' } },
    },
    {
      name: 'none is published (another rule)',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: {},
    },
    {
      name: 'the standard’s side is empty',
      standard: { binding: { procedure: 'same' }, procedure: { window: '' } },
      guide: { procedure: { window: '窗口受理。审查后作出决定。' } },
    },
  ],
  invalid: [
    {
      name: 'a stage of its own',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '窗口受理。社区公示。审查后作出决定。' } },
      expect: [{ message: 'differs', place: 'window', severity: 'error', path: '/procedure/window' }],
    },
    {
      name: 'another number',
      standard: { binding: { procedure: 'same' }, procedure: { window: '审查5人以上同意。' } },
      guide: { procedure: { window: '审查3人以上同意。' } },
    },
    {
      name: 'one side is left out',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。', online: '网上申请。' } },
      guide: { procedure: { window: '窗口受理。' } },
      expect: [{ message: 'missing', place: 'online' }],
    },
  ],
  harmless: [
    {
      name: 'sentences in another order',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '2.审查后作出决定；1.窗口受理' } },
    },
    {
      name: 'markup',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '<p>窗口受理。</p><p>审查后作出决定。</p>' } },
    },
    {
      name: 'the agency decides',
      standard: { procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '随到随办。' } },
    },
  ],
})
