package users

type md5 struct{}

func (md5) Sum(text []byte) []byte { return text }

func keep(h md5, password string) []byte {
	return h.Sum([]byte(password))
}
