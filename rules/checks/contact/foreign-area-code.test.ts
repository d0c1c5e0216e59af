import { testRule } from '../../test-rule.ts'
import { foreignAreaCode } from './foreign-area-code.ts'

const agency = { name: '广东省人力资源和社会保障厅' }

testRule(foreignAreaCode, {
  valid: [
    { name: 'the own area code', guide: { contact: { phone: '020-83391234' } } },
    { name: 'no contact', guide: {} },
    {
      name: 'the province has no area code of its own',
      guide: { region: '440000', level: 'provincial', agency, contact: { phone: '0755-83391234' } },
    },
    {
      name: 'a region that no table holds',
      guide: { region: '510107', agency: { name: '武侯区人社局' }, contact: { phone: '028-83391234' } },
    },
  ],
  invalid: [
    {
      name: 'the area code of another city',
      guide: { contact: { phone: '0755-83391234' } },
      expect: [{ message: 'foreign', place: 'phone', severity: 'warning' }],
    },
    {
      name: 'a complaint phone of another city',
      guide: { contact: { phone: '020-83391234', complaintPhone: '（0769）83391234' } },
      expect: [{ message: 'foreign', place: 'complaintPhone' }],
    },
    {
      name: 'an area code of another province',
      guide: { contact: { phone: '010-83391234' } },
      expect: [{ message: 'unknown' }],
    },
    { name: 'the hotline of another city', guide: { contact: { phone: '0755-12333' } } },
    {
      name: 'a county has the area code of its city',
      guide: {
        region: '440106',
        level: 'county',
        agency: { name: '天河区人社局' },
        contact: { phone: '0760-88391234' },
      },
    },
  ],
  harmless: [
    { name: 'no area code', guide: { contact: { phone: '83391234' } } },
    { name: 'a mobile phone', guide: { contact: { phone: '13800138000' } } },
    { name: 'with the country code', guide: { contact: { phone: '+86-20-83391234' } } },
    {
      name: 'a town of a city without counties',
      guide: {
        region: '441900101',
        level: 'township',
        agency: { name: '东莞市石龙镇人力资源服务中心' },
        contact: { phone: '0769-86612345' },
      },
    },
  ],
})
