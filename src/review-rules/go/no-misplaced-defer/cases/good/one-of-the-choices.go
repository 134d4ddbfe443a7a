package signing

func maySign(rules []Rule, path string) (bool, error) {
	for _, rule := range rules {
		switch rule {
		case never:
			return false, nil
		case parentSigned:
			repo, err := openRepository(path)
			if err != nil {
				return false, err
			}
			defer repo.Close()
			if !isSigned(repo) {
				return false, nil
			}
		}
	}
	return true, nil
}
