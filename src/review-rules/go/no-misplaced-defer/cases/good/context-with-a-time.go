package sample

func signIn(server *server, ask func() string, until time.Time) {
	for {
		code := ask()
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if token, err := server.token(ctx, code); err == nil && token != "" {
			break
		}
	}
	for {
		ctx, cancel := context.WithDeadline(context.Background(), until)
		defer cancel()
		if server.isReady(ctx) {
			break
		}
	}
}
