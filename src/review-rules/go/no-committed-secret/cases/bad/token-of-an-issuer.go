package bot

func Start(connect func(string) error) error {
	return connect("xoxb-284719305521-719305528471-kT4vZq81LmNc6RwYb2HsXd9P") // expect: hardcoded-secret
}
