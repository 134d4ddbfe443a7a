package sample

func copyAll(names []string) error {
	for _, name := range names {
		out, err := os.Create(name)
		if err != nil {
			return err
		}
		defer func() { // expect: defer-misuse
			_ = out.Close()
		}()
		write(out)
	}
	return nil
}
