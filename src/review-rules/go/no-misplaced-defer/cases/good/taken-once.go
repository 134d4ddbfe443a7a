package sample

func sign(rules []Rule, path string) error {
	var repo *git.Repository
	for _, rule := range rules {
		switch rule {
		case baseSigned:
			if repo == nil {
				var err error
				repo, err = git.OpenRepository(path)
				if err != nil {
					return err
				}
				defer repo.Close()
			}
			check(repo)
		}
	}
	return nil
}
