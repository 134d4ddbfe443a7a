package login

const password = "vX3!kd92-Lm"

// path: login/login_test.go
