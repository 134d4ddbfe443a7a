package settings

import "os"

const passwordKey = "SMTP_PASSWORD"

var password = os.Getenv(passwordKey)
