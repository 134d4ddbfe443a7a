package keys

const (
	tokenKey      = "auth.token"
	secretKeyPath = "/run/secrets/signing-key-v2"
	accessKeyID   = "accessKeyId"
	sessionKey    = "session-user-id"
)
