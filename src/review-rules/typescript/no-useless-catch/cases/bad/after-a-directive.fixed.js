'use strict'
{
  [1, 2].forEach(start)
}
