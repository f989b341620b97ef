"""
A case-management app of a shelter in Django: clients, what the law gives each of them, decisions, and mail at night.

    pip install 'traffick-rules[cli,report,calendar]' traffick-rules-denmark django
    python -m examples.shelter migrate --run-syncdb
    python -m examples.shelter runserver      # then open http://127.0.0.1:8000
    python -m examples.shelter nightly        # once a day

The guide "In your own app" walks through it.
"""
