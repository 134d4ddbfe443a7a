FROM registry.example.com:5000/team/app # expect: untagged
USER app
