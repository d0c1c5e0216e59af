import type { CalendarTable } from './table.ts'

/**
 * The national calendar with 调休; written by `npm run calendar` from chinese-days (MIT) and checked against the
 * notices that each year names.
 */
export const national: CalendarTable = [
  {
    year: 2019,
    notices: [
      { title: '国务院办公厅关于2019年部分节假日安排的通知', number: '国办发明电〔2018〕15号' },
      { title: '国务院办公厅关于调整2019年劳动节假期安排的通知', number: '国办发明电〔2019〕3号' },
    ],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-01', working: [] },
      { name: '春节', first: '02-04', last: '02-10', working: ['02-02', '02-03'] },
      { name: '清明节', first: '04-05', last: '04-07', working: [] },
      { name: '劳动节', first: '05-01', last: '05-04', working: ['04-28', '05-05'] },
      { name: '端午节', first: '06-07', last: '06-09', working: [] },
      { name: '中秋节', first: '09-13', last: '09-15', working: [] },
      { name: '国庆节', first: '10-01', last: '10-07', working: ['09-29', '10-12'] },
    ],
  },
  {
    year: 2020,
    notices: [
      { title: '国务院办公厅关于2020年部分节假日安排的通知', number: '国办发明电〔2019〕16号' },
      { title: '国务院办公厅关于延长2020年春节假期的通知', number: '国办发明电〔2020〕1号' },
    ],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-01', working: [] },
      { name: '春节', first: '01-24', last: '02-02', working: ['01-19'] },
      { name: '清明节', first: '04-04', last: '04-06', working: [] },
      { name: '劳动节', first: '05-01', last: '05-05', working: ['04-26', '05-09'] },
      { name: '端午节', first: '06-25', last: '06-27', working: ['06-28'] },
      { name: '国庆节', first: '10-01', last: '10-08', working: ['09-27', '10-10'] },
    ],
  },
  {
    year: 2021,
    notices: [{ title: '国务院办公厅关于2021年部分节假日安排的通知', number: '国办发明电〔2020〕27号' }],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-03', working: [] },
      { name: '春节', first: '02-11', last: '02-17', working: ['02-07', '02-20'] },
      { name: '清明节', first: '04-03', last: '04-05', working: [] },
      { name: '劳动节', first: '05-01', last: '05-05', working: ['04-25', '05-08'] },
      { name: '端午节', first: '06-12', last: '06-14', working: [] },
      { name: '中秋节', first: '09-19', last: '09-21', working: ['09-18'] },
      { name: '国庆节', first: '10-01', last: '10-07', working: ['09-26', '10-09'] },
    ],
  },
  {
    year: 2022,
    notices: [{ title: '国务院办公厅关于2022年部分节假日安排的通知', number: '国办发明电〔2021〕11号' }],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-03', working: [] },
      { name: '春节', first: '01-31', last: '02-06', working: ['01-29', '01-30'] },
      { name: '清明节', first: '04-03', last: '04-05', working: ['04-02'] },
      { name: '劳动节', first: '04-30', last: '05-04', working: ['04-24', '05-07'] },
      { name: '端午节', first: '06-03', last: '06-05', working: [] },
      { name: '中秋节', first: '09-10', last: '09-12', working: [] },
      { name: '国庆节', first: '10-01', last: '10-07', working: ['10-08', '10-09'] },
      { name: '元旦', first: '12-31', last: '12-31', working: [] },
    ],
  },
  {
    year: 2023,
    notices: [{ title: '国务院办公厅关于2023年部分节假日安排的通知', number: '国办发明电〔2022〕16号' }],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-02', working: [] },
      { name: '春节', first: '01-21', last: '01-27', working: ['01-28', '01-29'] },
      { name: '清明节', first: '04-05', last: '04-05', working: [] },
      { name: '劳动节', first: '04-29', last: '05-03', working: ['04-23', '05-06'] },
      { name: '端午节', first: '06-22', last: '06-24', working: ['06-25'] },
      { name: '中秋节、国庆节', first: '09-29', last: '10-06', working: ['10-07', '10-08'] },
    ],
  },
  {
    year: 2024,
    notices: [{ title: '国务院办公厅关于2024年部分节假日安排的通知', number: '国办发明电〔2023〕7号' }],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-01', working: [] },
      { name: '春节', first: '02-10', last: '02-17', working: ['02-04', '02-18'] },
      { name: '清明节', first: '04-04', last: '04-06', working: ['04-07'] },
      { name: '劳动节', first: '05-01', last: '05-05', working: ['04-28', '05-11'] },
      { name: '端午节', first: '06-10', last: '06-10', working: [] },
      { name: '中秋节', first: '09-15', last: '09-17', working: ['09-14'] },
      { name: '国庆节', first: '10-01', last: '10-07', working: ['09-29', '10-12'] },
    ],
  },
  {
    year: 2025,
    notices: [{ title: '国务院办公厅关于2025年部分节假日安排的通知', number: '国办发明电〔2024〕12号' }],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-01', working: [] },
      { name: '春节', first: '01-28', last: '02-04', working: ['01-26', '02-08'] },
      { name: '清明节', first: '04-04', last: '04-06', working: [] },
      { name: '劳动节', first: '05-01', last: '05-05', working: ['04-27'] },
      { name: '端午节', first: '05-31', last: '06-02', working: [] },
      { name: '国庆节、中秋节', first: '10-01', last: '10-08', working: ['09-28', '10-11'] },
    ],
  },
  {
    year: 2026,
    notices: [{ title: '国务院办公厅关于2026年部分节假日安排的通知', number: '国办发明电〔2025〕7号' }],
    holidays: [
      { name: '元旦', first: '01-01', last: '01-03', working: ['01-04'] },
      { name: '春节', first: '02-15', last: '02-23', working: ['02-14', '02-28'] },
      { name: '清明节', first: '04-04', last: '04-06', working: [] },
      { name: '劳动节', first: '05-01', last: '05-05', working: ['05-09'] },
      { name: '端午节', first: '06-19', last: '06-21', working: [] },
      { name: '中秋节', first: '09-25', last: '09-27', working: [] },
      { name: '国庆节', first: '10-01', last: '10-07', working: ['09-20', '10-10'] },
    ],
  },
]
