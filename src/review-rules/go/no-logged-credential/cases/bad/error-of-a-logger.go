package login

type logger interface {
	Errorf(format string, args ...any)
}

func verify(log logger, sessionToken string, err error) {
	log.Errorf("token %s is refused: %v", sessionToken, err) // expect: logged-secret
}
