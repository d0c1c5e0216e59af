import { testRule } from '../../test-rule.ts'
import { outdatedName } from './outdated-name.ts'

testRule(outdatedName, {
  valid: [
    { name: 'the name of today', guide: { conditions: '到人力资源和社会保障局登记' } },
    { name: 'no text but the name', guide: {} },
    {
      name: 'a law is quoted',
      guide: { basis: [{ title: '劳动法', text: '由劳动行政部门、劳动保障行政部门负责' }] },
    },
  ],
  invalid: [
    { name: 'the office of labour insurance', guide: { procedure: { window: '由社会劳动保险局复核。' } } },
    {
      name: 'the bureau before it was joined',
      guide: { conditions: '到劳动和社会保障局登记失业' },
      expect: [
        { place: 'conditions', severity: 'warning', fixed: { conditions: '到人力资源和社会保障局登记失业' } },
      ],
    },
    {
      name: 'the certificate before it was renamed',
      guide: { materials: [{ name: '申请表', note: '持《就业失业登记证》' }] },
      expect: [
        { path: '/materials/0/note', fixed: { materials: [{ name: '申请表', note: '持《就业创业证》' }] } },
      ],
    },
    { name: 'the personnel bureau', guide: { procedure: { window: '向广州市人事局咨询' } } },
    {
      name: 'the taxes before they were joined, where the standard has their name of today',
      standard: { conditions: '在税务局缴费' },
      guide: { conditions: '在地方税务局缴费' },
    },
  ],
  harmless: [
    { name: 'a remark on the former name', guide: { conditions: '原劳动和社会保障局颁发的证书' } },
    {
      name: 'the title of a document',
      guide: { conditions: '按《广州市劳动和社会保障局关于失业登记的通知》' },
    },
    { name: 'words of today', guide: { conditions: '劳动保障监察、劳动人事争议、单位人事部门' } },
    {
      name: 'the wording of a law in force, which the standard has too',
      standard: { procedure: { window: '由劳动保障行政部门核准' } },
      guide: { procedure: { window: '向劳动保障行政部门申请' } },
    },
  ],
})
