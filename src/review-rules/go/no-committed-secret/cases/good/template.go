package mail

const resetToken = "{{.ResetToken}}"

const password = "${DB_PASSWORD}"
