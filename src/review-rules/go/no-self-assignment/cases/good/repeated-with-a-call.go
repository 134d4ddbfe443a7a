package user

func wait(tryLock func() bool) bool {
	return tryLock() || tryLock() || tryLock()
}
