import { testRule } from '../../test-rule.ts'
import { mojibake } from './mojibake.ts'

testRule(mojibake, {
  valid: [
    { name: 'readable text', guide: { conditions: '年满16周岁' } },
    { name: 'traditional characters', guide: { conditions: '年滿16週歲，領取失業保險金' } },
    { name: 'foreign names', guide: { conditions: 'Café 与 résumé' } },
  ],
  invalid: [
    {
      name: 'replacement characters',
      guide: { conditions: '年满\uFFFD\uFFFD周岁' },
      expect: [{ place: 'conditions', severity: 'warning' }],
    },
    {
      name: 'all of a run, with what is readable as letters and marks in it',
      guide: { procedure: { window: '到前台，çª—å\uFFFD£åŠžç\uFFFD†跟前台说' } },
      expect: [{ marked: ['çª—å\uFFFD£åŠžç\uFFFD†'] }],
    },
    { name: 'replacement characters that became GBK', guide: { conditions: '锟斤拷锟斤拷周岁' } },
    { name: 'UTF-8 read as Windows-1252', guide: { conditions: 'å¹´æ»¡16å‘¨å²' } },
    { name: 'UTF-8 read as GBK', guide: { conditions: '鍏锋湁鏈競鎴风睄' } },
    {
      name: 'characters that were lost',
      guide: { results: [{ name: '????证' }] },
      expect: [{ path: '/results/0/name' }],
    },
  ],
  harmless: [
    { name: 'one question mark', guide: { faq: [{ question: '怎么办?', answer: '到窗口' }] } },
    { name: 'signs of measure', guide: { conditions: '37℃±0.5℃，§12' } },
    { name: 'a rare character', guide: { conditions: '喆、璟、昉' } },
  ],
})
