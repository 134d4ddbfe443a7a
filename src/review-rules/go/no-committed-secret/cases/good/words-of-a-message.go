package login

const (
	passwordError = "the password must have 8 letters or more"
	tokenMessage  = "token expired at 12:00, sign in again"
)
