import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  outlets: ['新聞', '日報', '通信', '放送', 'テレビ', 'ニュース', '新報', '時報', '週刊'],
  joiners: ['と'],
  lines: [
    {
      id: 'ja.line.credit',
      use: 'credit',
      form: 'label',
      pattern: '(写真|撮影|画像|提供|写真提供|イラスト|図版|動画)',
      examples: ['写真：港通信'],
    },
    {
      id: 'ja.line.credit-by',
      use: 'credit',
      form: 'end',
      pattern: '(撮影|提供|写真)',
      examples: ['港の夜明け、山田太郎撮影'],
    },
    {
      id: 'ja.line.source',
      use: 'source',
      form: 'label',
      pattern: '(出典|情報源|ソース|引用元|原文)',
      examples: ['出典：港新聞'],
    },
    {
      id: 'ja.line.byline',
      use: 'byline',
      form: 'label',
      pattern: '(文|取材|執筆|著者|記者|筆者|聞き手)',
      examples: ['文：山田太郎'],
    },
    {
      id: 'ja.line.published',
      use: 'published',
      form: 'start',
      pattern: '((公開|配信|掲載|投稿|発表) (日|日時|日付) [:]|公開 :|掲載 :)',
      examples: ['公開日：2024年3月3日'],
    },
    {
      id: 'ja.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '((更新|最終更新|修正) [日|日時|日付] [:])',
      examples: ['更新日：2024年3月4日'],
    },
    {
      id: 'ja.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        '((関連|最新|人気|おすすめ|注目) (の|する) [記事|ニュース]|(関連|最新|人気|おすすめ|注目|新着) (記事|ニュース|リンク|トピックス|動画|コンテンツ)|関連|あわせて読みたい|こんな記事も|ランキング|アクセスランキング|この記事を(書いた人|読んだ人|シェア)|もっと見る|続きを読む|トピックス|ピックアップ)',
      examples: ['関連記事', 'あわせて読みたい'],
    },
    {
      id: 'ja.line.comments',
      use: 'list',
      form: 'whole',
      pattern: '(コメント|{number} (件の)コメント|コメント(する|を書く|を投稿)|みんなのコメント)',
      examples: ['コメント（3）', 'コメントを書く'],
    },
    {
      id: 'ja.line.related',
      use: 'related',
      form: 'start',
      pattern: '(関連記事|関連ニュース|あわせて読みたい)',
      examples: ['【関連記事】港は五月に再開'],
    },
    {
      id: 'ja.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '((記事を|この記事を) (シェア|共有|印刷|保存|ツイート)|シェア|フォロー|購読|メルマガ|メールマガジン|会員登録|ログイン|有料会員|無料会員|この記事は|無断(転載|複製)|著作権|個人情報|利用規約|お問い合わせ|サイトマップ|広告|印刷|アプリ|残り [:] {number}|朝夕刊|紙面ビューアー|続きは|全文)',
      examples: ['シェアする', '無断転載を禁じます', '有料会員記事 残り100文字'],
    },
    {
      id: 'ja.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(ホーム|トップ|ニュース|国際|政治|経済|社会|スポーツ|文化|科学|生活|地域|国内|海外|特集|連載|動画|写真|検索|メニュー|印刷|メール|シェア|保存|広告|戻る|次へ|前へ|一覧|速報|社説|アジア)',
      examples: ['ホーム', '広告'],
    },
    {
      id: 'ja.line.consent',
      use: 'furniture',
      form: 'within',
      pattern: '((当サイト|本サイト|当社)は(cookie|クッキー)を(使用|利用))',
      examples: ['当サイトはクッキーを使用しています。'],
      counterexamples: ['港のパン屋は月曜日から子どもたちにビスケットを売っている。'],
    },
    {
      id: 'ja.line.newsletter',
      use: 'furniture',
      form: 'within',
      pattern: '((メルマガ|ニュースレター)(に登録|の登録|を購読)|ニュースをメールで|コメントするには)',
      examples: ['朝のニュースをメールでお届けします。', 'コメントするにはログインが必要です。'],
      counterexamples: ['市長は月曜日に港から三通の手紙を受け取り、返事を書いた。'],
    },
    {
      id: 'ja.line.about',
      use: 'about',
      form: 'start',
      pattern: '(会社概要|報道(関係者|機関)の皆様|本件に関する(お問い合わせ|問い合わせ))',
      examples: ['会社概要', '本件に関するお問い合わせ'],
      counterexamples: ['会社について市長は会議で何も語らなかった。'],
    },
    {
      id: 'ja.line.skip',
      use: 'furniture',
      form: 'whole',
      pattern: '(本文へ|メインコンテンツへ|本文へスキップ|コンテンツへスキップ)',
      examples: ['本文へ'],
    },
  ],
} as const satisfies FurniturePack;
