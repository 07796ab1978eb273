import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['및', '와', '과'],
  lines: [
    {
      id: 'ko.line.credit',
      use: 'credit',
      form: 'label',
      pattern: '(사진|사진제공|사진 제공|사진출처|사진 출처|그래픽|영상|이미지|자료사진)',
      examples: ['사진: 항구통신', '(사진: 김철수)'],
    },
    {
      id: 'ko.line.credit-equals',
      use: 'credit',
      form: 'start',
      pattern: '(사진 (=|＝))',
      examples: ['/사진=항구통신'],
    },
    {
      id: 'ko.line.credit-given',
      use: 'credit',
      form: 'end',
      pattern: '(제공|촬영)',
      examples: ['[항구통신 제공]'],
    },
    {
      id: 'ko.line.source',
      use: 'source',
      form: 'label',
      pattern: '(출처|자료|원문)',
      examples: ['출처: 항구일보'],
    },
    {
      id: 'ko.line.byline',
      use: 'byline',
      form: 'end',
      pattern: '(기자|특파원|객원기자|인턴기자|선임기자|전문기자|논설위원|편집위원)',
      examples: ['김철수 기자'],
    },
    {
      id: 'ko.line.published',
      use: 'published',
      form: 'start',
      pattern: '(입력|등록|승인|게재|작성|기사입력|송고) [일시|시간|일] [:]',
      examples: ['입력 2024.03.03 10:15'],
    },
    {
      id: 'ko.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(수정|업데이트|최종수정|기사수정|최종 수정) [일시|시간|일] [:]',
      examples: ['수정 2024.03.04 10:15'],
    },
    {
      id: 'ko.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        '((관련|추천|인기|최신|주요|다른|연관) (기사|뉴스|글|콘텐츠|링크|영상|소식)|많이 본 (기사|뉴스|글)|가장 많이 본 [뉴스|기사]|이 시각 (주요|주요뉴스|추천뉴스)|오늘의 (주요|핫)뉴스|함께 보면 좋은 (기사|뉴스)|더 보기|더보기|이 기사와 관련)',
      examples: ['관련 기사', '많이 본 기사'],
    },
    {
      id: 'ko.line.comments',
      use: 'list',
      form: 'whole',
      pattern: '([{number}|전체|개의] (댓글|의견)|댓글 (쓰기|보기|작성|남기기)|댓글)',
      examples: ['댓글 3', '댓글 쓰기'],
    },
    {
      id: 'ko.line.related',
      use: 'related',
      form: 'label',
      pattern: '(관련 기사|관련기사|더 보기|함께 보기)',
      examples: ['관련기사: 항구 5월 재개장'],
    },
    {
      id: 'ko.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '((기사|이 기사) (공유|공유하기|스크랩|저장|추천|제보)|공유하기|글씨크기|글자크기|글자 크기|구독|구독하기|구독신청|로그인|회원가입|저작권자|무단|무단전재|제보|문의|제호|등록번호|발행인|편집인|주소|대표전화|인쇄|프린트|메일|카카오톡|페이스북|네이버|뉴스레터|앱|다른기사 보기)',
      examples: ['기사 공유하기', '저작권자 항구일보, 무단 전재 금지'],
    },
    {
      id: 'ko.line.more-by',
      use: 'furniture',
      form: 'end',
      pattern: '(다른기사 보기|다른 기사 보기|기사 더보기)',
      examples: ['김철수 기자 다른기사 보기'],
    },
    {
      id: 'ko.line.label',
      use: 'furniture',
      form: 'whole',
      pattern: '(홈|메뉴|광고|검색|뉴스|정치|경제|사회|국제|문화|스포츠|연예|오피니언|전체|공유|인쇄|스크랩|목록|이전|다음|맨위로)',
      examples: ['홈', '광고'],
    },
  ],
} as const satisfies FurniturePack;
