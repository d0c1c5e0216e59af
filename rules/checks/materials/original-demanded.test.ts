import { testRule } from '../../test-rule.ts'
import { originalDemanded } from './original-demanded.ts'

const standard = { materials: [{ name: '劳动合同', originals: 0, copies: 1 }] }

testRule(originalDemanded, {
  valid: [
    { name: 'a copy', standard, guide: { materials: [{ name: '劳动合同', originals: 0, copies: 1 }] } },
    { name: 'no numbers published', standard, guide: { materials: [{ name: '劳动合同' }] } },
    {
      name: 'the standard asks for the original too',
      standard: { materials: [{ name: '劳动合同', originals: 1, copies: 1 }] },
      guide: { materials: [{ name: '劳动合同', originals: 1, copies: 1 }] },
    },
  ],
  invalid: [
    ...['原件由窗口收存', '原件一律收走归档', '原件随卷归档不退', '原件留在我处存查'].map((note) => ({
      name: `a note that the counter keeps the original: ${note}`,
      standard,
      guide: { materials: [{ name: '劳动合同', originals: 0, copies: 1, note }] },
    })),
    {
      name: 'the original beside the copy',
      standard,
      guide: { materials: [{ name: '劳动合同', originals: 1, copies: 1 }] },
      expect: [
        {
          place: '劳动合同/originals',
          path: '/materials/0/originals',
          severity: 'error',
          fixed: { materials: [{ name: '劳动合同', originals: 0, copies: 1 }] },
        },
      ],
    },
    {
      name: 'the original in the name',
      standard,
      guide: { materials: [{ name: '劳动合同原件' }] },
    },
    {
      name: 'a copy in the standard’s name, the original in the guide’s note',
      standard: { materials: [{ name: '劳动合同复印件' }] },
      guide: { materials: [{ name: '劳动合同复印件', note: '须提交原件。' }] },
    },
  ],
  harmless: [
    { name: 'a copy in the name', standard, guide: { materials: [{ name: '劳动合同书复印件1份' }] } },
    {
      name: 'exempt with a number of originals',
      standard,
      guide: { materials: [{ name: '劳动合同', originals: 1, exempt: true }] },
    },
    {
      name: 'only what the paper says is filled in',
      standard,
      guide: {
        materials: [{ name: '劳动合同', originals: 0, copies: 1, note: '填写合同编号即可，不收复印件' }],
      },
    },
    {
      name: 'the copy must agree with the original',
      standard,
      guide: { materials: [{ name: '劳动合同', originals: 0, copies: 1, note: '复印件须与原件一致' }] },
    },
    {
      name: 'a note that the original is not needed',
      standard,
      guide: { materials: [{ name: '劳动合同', originals: 0, copies: 1, note: '无需提交原件' }] },
    },
  ],
})
