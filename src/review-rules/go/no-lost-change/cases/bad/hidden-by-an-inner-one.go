package store

import "os"

func token(useFile bool) (string, error) {
	token := ""
	if useFile {
		b, err := os.ReadFile("/etc/app/token")
		if err != nil {
			return "", err
		}
		token := string(b) // expect: lost-write
		if len(token) > 64 {
			token = token[:64]
		}
	}
	return token, nil
}

func retry(send func() (int, error)) error {
	var last error
	for i := 0; i < 3; i++ {
		_, last := send() // expect: lost-write
		if last == nil {
			break
		}
	}
	return last
}
