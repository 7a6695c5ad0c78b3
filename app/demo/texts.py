"""Words of the demonstration. Every name is invented; institutions three to six are marked as demonstration text,
because the founding documents give them a title only."""

from __future__ import annotations

from app.features.cases.models import Disposition
from app.features.meetings.models import MeetingKind
from app.features.network.models import Department, PostKind
from app.features.patrols.models import FindingKind, PatrolKind
from app.features.premises.models import KeyPlaceKind, VenueKind
from app.features.programme.models import InstitutionKind, PlanPartKind
from app.features.publicity.models import ActivityKind, AudienceGroup

ESTATES = (
    "福源小区",
    "立新小区",
    "和平里",
    "康宁苑",
    "钢花小区",
    "春晖小区",
    "东苑小区",
    "安居苑",
    "柳园小区",
    "文化里",
    "兴业小区",
    "锦绣家园",
    "四季小区",
    "长青里",
    "新村小区",
    "民生苑",
    "景和小区",
    "北苑小区",
    "丰泽园",
    "明珠小区",
)
STREETS = ("福源街", "立新路", "钢花路", "康宁街", "长青街", "春晖路", "民生街", "兴业路", "和平巷", "新村路")
HAMLETS = ("前街", "后街", "东沟", "西沟", "南甸", "北岗", "河沿", "老屯")
DIRECTIONS = ("东", "西", "南", "北")

ROUTES = (
    "主街沿线",
    "出租屋集中楼院",
    "小区外围及车库",
    "沿街商铺",
    "地下室与空置房",
    "市场周边",
    "学校周边",
    "河岸平房区",
)
ROUND_TITLES = {PatrolKind.PATROL: "例行巡查", PatrolKind.SCREENING: "月度排查", PatrolKind.STOCKTAKE: "季度清查"}
FINDINGS = {
    FindingKind.UNREGISTERED: "出租未登记",
    FindingKind.OVERCROWDED: "合租人数偏多",
    FindingKind.USE_DIFFERS: "实际用途与登记不符",
    FindingKind.FIRE_RISK: "楼道堆物",
    FindingKind.SUSPICIOUS_GATHERING: "多人频繁聚集听课",
    FindingKind.OTHER: "门牌缺失",
}
INSPECTION_NOTES = ("未见异常", "已核对在场人员数量", "门窗封闭，无人使用", "负责人在场，情况一致", "已张贴举报电话")

VENUES = {
    VenueKind.HOTEL: ("客旺旅馆", "迎春宾馆", "安途旅店", "悦来招待所"),
    VenueKind.INTERNET_CAFE: ("飞鸟网吧", "蓝点网咖", "极速网吧"),
    VenueKind.RESTAURANT: ("老灶饭店", "春饼人家", "家和小馆", "鑫味烧烤", "大碗面馆"),
    VenueKind.MARKET: ("便民市场", "早市大棚", "惠民菜店"),
    VenueKind.CHESS_ROOM: ("和乐棋牌室", "清风棋牌社", "邻里棋牌室"),
    VenueKind.TRAINING: ("启航培训中心", "小树苗托管班", "新知职业培训点"),
    VenueKind.OTHER: ("老年活动室", "社区健身房", "二手家电市场"),
}
VENUE_WEIGHTS = (3, 2, 8, 3, 5, 3, 3)
KEY_PLACES = {
    KeyPlaceKind.CLUB: ("银河会所", "老友俱乐部"),
    KeyPlaceKind.DANCE_HALL: ("金色年华舞厅", "工人文化舞厅"),
    KeyPlaceKind.IDLE_FACTORY: ("停产机修车间", "闲置拔丝厂房", "旧铸件仓库"),
    KeyPlaceKind.ILLEGAL_BUILDING: ("铁路旁违建板房", "河边私搭仓房"),
    KeyPlaceKind.HOTEL_ROOM: ("旅馆长包房三间", "宾馆月租房两间"),
}

REPORTS = (
    "本楼新增租户一户，已提醒房东登记",
    "二单元住户反映晚间有人上门推销，已告知举报电话",
    "一户出租屋换租，已报社区核实",
    "三楼租户搬离，房东已通知",
    "发现陌生人散发创业讲座传单，已收存",
    "地下室堆物，已联系物业清理",
)
ACTIVITIES = {
    ActivityKind.CITIZEN_SCHOOL: (
        "市民学校：认清传销的三个特征",
        "市民学校：网络传销案例分析",
        "市民学校：求职防骗",
        "市民学校：学习《禁止传销条例》",
    ),
    ActivityKind.CONSULTATION_DAY: ("打击传销宣传咨询日", "消费维权咨询日"),
    ActivityKind.BRIEFING: ("房东座谈会", "新住户见面会", "务工人员座谈会"),
    ActivityKind.LEAFLETS: ("入户发放宣传单", "早市发放宣传漫画", "楼道张贴提示"),
    ActivityKind.BOARD: ("宣传栏更新：典型案例", "宣传栏更新：举报电话"),
    ActivityKind.OTHER: ("防传销文艺小演出", "校园周边宣传"),
}
LECTURERS = ("街道司法所工作人员", "派出所社区民警", "市场监管所工作人员", "退休教师志愿者")
AUDIENCES = tuple(AudienceGroup)

MEETINGS = {
    MeetingKind.JOINT: ("流动人口服务管理季度联席会议", "无传销社区建设季度联席会议"),
    MeetingKind.EXTRAORDINARY: ("线索处置临时会商", "重点场所情况临时会商"),
    MeetingKind.STUDY: (
        "月度学习：《禁止传销条例》",
        "月度学习：典型案例",
        "月度学习：台账填报要求",
        "月度学习：保密与个人信息保护",
    ),
}

DEPARTMENTS = {
    Department.POLICE_STATION: "派出所值班室",
    Department.MARKET_REGULATION: "市场监管所",
    Department.SUBDISTRICT_OFFICE: "街道办事处综治办",
    Department.FIRE: "消防救援站",
    Department.CIVIL_AFFAIRS: "区民政局救助科",
    Department.HOUSING: "区住建局房屋租赁科",
    Department.URBAN_MANAGEMENT: "街道综合执法队",
}
REQUESTS = (
    "请协助核对出租屋登记情况",
    "请协助张贴风险提示",
    "请提供楼院巡查记录",
    "请协助联系房东到场",
    "请协助开展联合检查前的入户告知",
)
ASKED = ("请派员处置疑似聚集授课", "请核查群租隐患", "请协助联系受骗人员家属", "请对违规出租房屋依法处理")
TIPS = (
    "楼上出租屋每天早晚有十几人集中进出，里面常有鼓掌和喊口号的声音。",
    "有人以介绍工作为名让交加盟费，还要求再拉两个人进来。",
    "一户租房的年轻人经常换人，晚上集体唱歌听课，手机由专人保管。",
    "邻居被老乡叫来做所谓资本运作，家里人联系不上，担心受骗。",
    "小区群里有人发投资返利链接，说发展下线就有提成。",
    "沿街二楼挂着商务咨询的牌子，每天组织老年人听课买产品。",
    "巡查时发现房内打地铺，住了八九个人，说不清在哪里上班。",
)
TIP_NOTES = (
    "已登记并编号",
    "与楼组长核对情况",
    "已电话联系反映人",
    "入户走访，情况属实",
    "部门已反馈处理结果",
    "已答复反映人",
)
BREACHES = ("未按规定报告承租人变动", "出租房屋改作集体宿舍未登记", "明知承租人聚集授课未报告")
DISPOSITIONS = (Disposition.SEALED, Disposition.TAKEN_BACK, Disposition.CHANGED_USE)

PLAN_PARTS = {
    PlanPartKind.GOALS: "一年内做到底数清、情况明，楼院有人看、线索有人管，社区内没有传销窝点和参与人员。",
    PlanPartKind.PHASES: "第一阶段宣传发动，第二阶段登记排查与巡查，第三阶段自查与迎接验收。",
    PlanPartKind.OWNERS: "书记负总责，主任抓落实，网格员管台账，治保主任为具体责任人，楼组长包楼院。",
    PlanPartKind.DATES: "宣传发动两个月，组织实施八个月，总结验收两个月；每季度末自查一次。",
}

_MARK = "【演示文本，非正式制度】"
INSTITUTIONS = {
    InstitutionKind.PUBLICITY: (
        "每季度至少办一次市民学校，每年入户发放一次公开信和联系卡；宣传栏写明社区、派出所、市场监管三部电话。"
    ),
    InstitutionKind.FLOATING_POPULATION: (
        "每季度轮流召开联席会议，每月学习一次；住户迁入迁出，知道后三日内登记；资料归档备查。"
    ),
    InstitutionKind.RENTAL_HOUSING: _MARK + "出租房屋先登记后出租，房东与社区签订责任书；每九十天核实一次。",
    InstitutionKind.INFORMATION_OFFICERS: _MARK
    + ("楼组长每月报告一次，没有情况也要报；做得好的年底表扬，三次不报的予以调整。"),
    InstitutionKind.SCREENING: _MARK
    + ("每周巡查，每月排查，每季度清查；重点场所每季度至少去一次，发现问题写明整改期限。"),
    InstitutionKind.LANDLORD_BREACH: _MARK + "房东违反约定的，社区如实记录并移交有关部门，由部门依法处理。",
}

ADJUSTMENTS = {
    100: ("试点经验在全区推广", "立打传办〔演示〕3号"),
    -100: ("月度报表逾期两次", "立打传办〔演示〕7号"),
    -200: ("督查通报问题未按期反馈", "立打传办〔演示〕9号"),
}
VETO_DOCUMENT = "立打传办〔演示〕12号：关于现场核查中台账记录与实际不符的认定意见"
PROPOSED_VETO_DOCUMENT = "立打传办〔演示〕15号：关于线索报送情况的核查建议"
SAMPLE_PLACES = {
    "board": (
        "社区门口宣传栏",
        "小区东门宣传栏",
        "党群服务站宣传栏",
        "市场入口宣传栏",
        "楼院宣传栏",
        "公交站旁宣传栏",
    ),
    "contact": ("社区值班电话", "联系卡电话", "网格员电话"),
}
HOUSEHOLD_SOURCE = "区统计口径常住户数（演示）"

DUTIES = (
    ("统筹领导", PostKind.LEADER, None),
    ("楼组长队伍与情况汇报", PostKind.DEPUTY_LEADER, None),
    ("出租屋与承租人登记", PostKind.RESPONSIBLE_OFFICER, Department.POLICE_STATION),
    ("出租人责任书", PostKind.RESPONSIBLE_OFFICER, Department.HOUSING),
    ("巡查排查", PostKind.MEMBER, Department.POLICE_STATION),
    ("宣传教育", PostKind.MEMBER, Department.MARKET_REGULATION),
    ("线索受理与移送", PostKind.RESPONSIBLE_OFFICER, Department.MARKET_REGULATION),
    ("部门联动", PostKind.DEPUTY_LEADER, Department.SUBDISTRICT_OFFICE),
)
