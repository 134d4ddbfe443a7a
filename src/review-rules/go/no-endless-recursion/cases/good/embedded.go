package sample

type Base struct{}

func (Base) Close() error { return nil }

type File struct{ Base }

func (f *File) Close() error { return f.Base.Close() }
