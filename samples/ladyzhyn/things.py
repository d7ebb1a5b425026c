"""What stands in the town, what it costs and how long it lasts: all invented."""

# Invented makers.
STREET_MAKERS = ["ТОВ «Подільські малі форми»", "ПП \"Майстерня 'Берег'\"", "ТОВ «Кам’яний двір»", "ФОП (ім’я не оприлюднюється)"]
BOILER_MAKERS = ["Завод «Подільський котел»", "ТОВ «Теплотехніка-Південь»"]
SCHOOL_MAKERS = ["ТОВ «Шкільні меблі Поділля»", "ТОВ «Екран-Освіта»", "Завод «Кухонні машини»"]

# title, model, price in UAH, useful life in years, holder's account, makers, the choices of a year
PAVILION = ("Павільйон очікування", "ПО-4", 86_000, 15, "other", STREET_MAKERS, range(2009, 2025))
TIMETABLE = ("Табличка з розкладом руху", "ТР-2", 1_450, 5, "other", STREET_MAKERS, range(2019, 2025))
BENCH = ("Лава паркова зі спинкою", "ЛП-1.8", 7_900, 8, "other", STREET_MAKERS, range(2013, 2025))
YARD_BENCH = ("Лава дворова біля під’їзду", "ЛД-1.5", 4_300, 8, "other", STREET_MAKERS, range(2008, 2025))
BIN = ("Урна для сміття вулична", "У-30", 1_900, 5, "other", STREET_MAKERS, range(2015, 2025))
RACK = ("Велопарковка", "ВП", 1_150, 10, "other", STREET_MAKERS, range(2017, 2025))
BOARD = ("Дошка оголошень", "ДО", 5_200, 10, "other", STREET_MAKERS, range(2010, 2025))
TABLE = ("Стіл із двома лавами", "СЛ-6", 12_400, 8, "other", STREET_MAKERS, range(2014, 2025))
SHED = ("Альтанка відкрита шестикутна", "А-6", 64_000, 15, "other", STREET_MAKERS, range(2014, 2024))
GRILL = ("Мангал стаціонарний", "М-2", 8_700, 8, "other", STREET_MAKERS, range(2018, 2025))
BINS = ("Контейнер для роздільного збирання відходів, 1,1 м³", "КР-1100", 15_800, 7, "other", STREET_MAKERS, range(2018, 2025))
PLAYGROUND = [
    ("Гойдалка дитяча подвійна", "Г-2", 14_600, 8, "other", STREET_MAKERS, range(2012, 2025)),
    ("Гірка дитяча «Хвиля»", "ГД-1.5", 31_200, 8, "other", STREET_MAKERS, range(2012, 2025)),
    ("Пісочниця з кришкою", "П-4", 9_100, 8, "other", STREET_MAKERS, range(2012, 2025)),
    ("Комплекс дитячий ігровий «Фортеця \"П'ять веж\"» з баштою, містком, двома гірками та канатною сіткою", "ДІК-7",
     148_000, 10, "other", STREET_MAKERS, range(2016, 2025)),
]
BOILER = ("Котел опалювальний водогрійний", "КВ-0.5", 418_000, 15, "machine", BOILER_MAKERS, range(2004, 2024))
PUMP = ("Насос циркуляційний", "НЦ-65", 52_000, 8, "machine", BOILER_MAKERS, range(2012, 2025))
GENERATOR = ("Генератор дизельний у кожусі, 30 кВт", "ГД-30", 386_000, 10, "machine", BOILER_MAKERS, range(2022, 2025))
CLASSROOM = [
    GENERATOR,
    ("Дошка інтерактивна з проєктором", "ДІ-86", 78_000, 5, "machine", SCHOOL_MAKERS, range(2016, 2025)),
    ("Шафа холодильна", "ШХ-1.4", 46_000, 8, "machine", SCHOOL_MAKERS, range(2010, 2024)),
    ("Плита електрична шестиконфоркова", "ПЕ-6", 39_500, 8, "machine", SCHOOL_MAKERS, range(2009, 2024)),
    ("Машина пральна з віджимом, 10 кг", "МП-10", 61_000, 8, "machine", SCHOOL_MAKERS, range(2012, 2024)),
    ("Комплект меблів для їдальні (стіл і шість стільців)", "МЇ-6", 9_800, 10, "tool", SCHOOL_MAKERS, range(2011, 2025)),
    ("Вогнегасник порошковий ВП-5", "ВП-5", 1_250, 5, "tool", SCHOOL_MAKERS, range(2020, 2025)),
    ("Пандус відкидний", "ПВ-2", 27_000, 10, "other", SCHOOL_MAKERS, range(2018, 2025)),
]
CLINIC = [
    GENERATOR,
    ("Електрокардіограф дванадцятиканальний", "ЕКГ-12", 94_000, 8, "machine", SCHOOL_MAKERS, range(2017, 2025)),
    ("Шафа сухоповітряна для стерилізації", "ГП-80", 33_000, 8, "machine", SCHOOL_MAKERS, range(2010, 2024)),
    ("Кушетка оглядова", "КО-1", 5_900, 8, "tool", SCHOOL_MAKERS, range(2012, 2025)),
]
