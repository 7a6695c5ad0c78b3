"""What a feature may say. Nothing here knows a request or a page; engines make pages, rules and jobs of what is said.

A feature is a package of ``app/features`` and a line in its list. It has those of these modules that it needs, and
whoever wants them asks ``features.modules(name)``:

====================  =================================================================================
``models``            its tables, with ``__access__``: who may do what to their rows
``registers``         ``REGISTERS`` under a heading ``GROUP``: list, row, form, import, export come of it
``metrics``           what criteria count of its tables, with ``@metric``
``retention``         ``RETENTION``: how long personal data is kept, and what goes then
``todos``             ``TODOS``: what falls due in a community
``exports``           ``EXPORTS``: files with personal data, made once a second person has approved them
``jobs``              ``HANDLERS`` of tasks by kind, ``DAILY_JOBS``
``facts``             ``facts(session, day)``: how large a community is, in a few words
``dangers``           ``open_dangers(session)``: what stands open against the three absences, by community
``new_district``      ``begin(session, district)``: what a new district starts with
``views``             pages of its own, on its ``blueprint`` (also ``…_views``, also in a folder ``pages``)
====================  =================================================================================
"""
