"""What a process needs before there is an application: settings, secrets, logs, the embedded services."""
