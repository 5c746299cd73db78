"""The JSESSIONID demo: a servlet container makes sessions, and a browser keeps their ids."""
