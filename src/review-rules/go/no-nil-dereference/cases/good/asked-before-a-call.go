package store

import "os"

type cache struct {
	off, wp int
	buf     []byte
}

type block struct {
	cache *cache
	mfd   *os.File
}

func (mb *block) pending() ([]byte, error) {
	return mb.cache.buf[mb.cache.wp:], nil
}

func (mb *block) flush() error {
	if mb.cache == nil || mb.mfd == nil {
		return nil
	}
	buf, err := mb.pending()
	if err != nil {
		return err
	}
	woff := int64(mb.cache.off + mb.cache.wp)
	lob := len(buf)
	for lbb := lob; lbb > 0; lbb = len(buf) {
		n, err := mb.mfd.WriteAt(buf, woff)
		if err != nil {
			mb.drop()
			return err
		}
		woff += int64(n)
		if n == lbb {
			break
		}
		buf = buf[n:]
	}
	if mb.cache == nil || mb.cache.wp == 0 {
		return nil
	}
	mb.cache.wp = 0
	return nil
}

func (mb *block) drop() { mb.cache = nil }
