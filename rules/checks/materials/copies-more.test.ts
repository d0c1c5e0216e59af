import { testRule } from '../../test-rule.ts'
import { copiesMore } from './copies-more.ts'

const standard = { materials: [{ name: '营业执照', originals: 1, copies: 1 }] }

testRule(copiesMore, {
  valid: [
    {
      name: 'the same numbers',
      standard,
      guide: { materials: [{ name: '营业执照', originals: 1, copies: 1 }] },
    },
    { name: 'no numbers published', standard, guide: { materials: [{ name: '营业执照' }] } },
    {
      name: 'the standard has no numbers',
      standard: { materials: [{ name: '营业执照' }] },
      guide: { materials: [{ name: '营业执照', copies: 3 }] },
    },
    {
      name: 'electronic only',
      standard,
      guide: { materials: [{ name: '营业执照', medium: ['electronic'], copies: 3 }] },
    },
  ],
  invalid: [
    ...[
      '身份证复印三份',
      '身份证复印件共3份',
      '身份证（复印3份）',
      '身份证复印件（3）',
      '身份证复印件3',
      '身份证复印件，一式叁份',
      '身份证复印件三页',
    ].map((name) => ({
      name,
      standard: { materials: [{ name: '身份证', originals: 0, copies: 1 }] },
      guide: { materials: [{ name }] },
    })),
    ...['请提交复印件（正反面）3份。', '请提交影印件三份。', '复印件，一式叁份。'].map((note) => ({
      name: note,
      standard: { materials: [{ name: '身份证', originals: 0, copies: 1 }] },
      guide: { materials: [{ name: '身份证', originals: 0, copies: 1, note }] },
    })),
    {
      name: 'more copies',
      standard,
      guide: { materials: [{ name: '营业执照', originals: 1, copies: 3 }] },
      expect: [
        {
          message: 'copies',
          place: '营业执照/copies',
          path: '/materials/0/copies',
          severity: 'error',
          fixed: { materials: [{ name: '营业执照', originals: 1, copies: 1 }] },
        },
      ],
    },
    {
      name: 'more originals',
      standard: { materials: [{ name: '工伤认定申请表', originals: 1 }] },
      guide: { materials: [{ name: '工伤认定申请表', originals: 2 }] },
      expect: [{ message: 'originals' }],
    },
    {
      name: 'more copies in the name',
      standard,
      guide: { materials: [{ name: '营业执照原件1份、复印件3份' }] },
      expect: [{ message: 'copies', path: '/materials/0' }],
    },
    {
      name: 'more copies in the note',
      standard,
      guide: { materials: [{ name: '营业执照', originals: 1, copies: 1, note: '提交复印件三份，加盖公章' }] },
      expect: [{ message: 'copies' }],
    },
    {
      name: 'a form in two where one is asked for',
      standard: { materials: [{ name: '工伤认定申请表', originals: 1, copies: 0 }] },
      guide: { materials: [{ name: '工伤认定申请表（一式两份）' }] },
      expect: [{ message: 'originals' }],
    },
  ],
  harmless: [
    ...[
      '身份证复印1份',
      '身份证复印件—1份',
      '身份证复印件单份',
      '身份证复印件1式1份',
      '身份证之复印件1份',
    ].map((name) => ({
      name,
      standard: { materials: [{ name: '身份证', originals: 0, copies: 1 }] },
      guide: { materials: [{ name }] },
    })),
    {
      name: 'the numbers in the name',
      standard,
      guide: { materials: [{ name: '营业执照（原件及复印件各1份）' }] },
    },
    {
      name: 'seen as original, handed in as copy',
      standard,
      guide: { materials: [{ name: '营业执照复印件1份（验原件）' }] },
    },
    { name: 'fewer copies', standard, guide: { materials: [{ name: '营业执照', originals: 1, copies: 0 }] } },
    {
      name: 'a stamp asked for in the note',
      standard,
      guide: {
        materials: [{ name: '营业执照', originals: 1, copies: 1, note: '复印件加盖公章，与原件一致' }],
      },
    },
    {
      name: 'exempt with numbers',
      standard,
      guide: { materials: [{ name: '营业执照', originals: 2, copies: 2, exempt: true }] },
    },
  ],
})
