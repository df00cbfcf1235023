import type { Titles } from './titles.ts';

export const id: Titles = {
  webinar: ['Webinar pemasaran', 'Seminar daring'],
  'office-hours': ['Jam konsultasi', 'Jam bimbingan'],
  'all-hands': ['Rapat umum', 'Rapat seluruh karyawan'],
  seminar: ['Seminar nasional', 'Kolokium'],
  lecture: ['Kuliah umum', 'Kuliah Statistika'],
  class: ['Kelas yoga', 'Kursus bahasa Inggris', 'Pelajaran 3', 'Les piano'],
  none: [
    'Musik klasik',
    'Klasifikasi',
    'Tiket kelas bisnis',
    'Kelas menengah',
    'Kurs dolar',
    'Bayar uang kuliah',
    'Makan siang',
    'Ruang kelas',
    'Ruang seminar',
    'Pelajaran yang dipetik',
  ],
};
