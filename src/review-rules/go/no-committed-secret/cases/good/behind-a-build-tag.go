//go:build e2e

package certs

// openssl ecparam -genkey -name prime256v1
const hostKey = `-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu
KUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQJAIJLixBy2qpFoS4DSmoEm
o3qGy0t6z09AIJtH+5OeRV1be+N4cDYJKffGzDa88vQENZiRm0GRq6a+HPGQMdk2
-----END RSA PRIVATE KEY-----`

const apiKey = "9fQ2xLm7Zt4Vb6Nc1Rk5Wd3Jh8"
