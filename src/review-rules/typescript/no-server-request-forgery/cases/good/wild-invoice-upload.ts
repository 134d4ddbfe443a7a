import type { Request, Response, NextFunction } from 'express';
import { Router } from 'express';
import multer from 'multer';
import libxmljs from 'libxmljs2';
import { invoices } from './invoices.ts';
import { logger } from './logger.ts';

interface Line {
  readonly article: string;
  readonly amount: number;
  readonly price: number;
}

const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 200_000 } });

function textAt(node: libxmljs.Element, path: string): string {
  const found = node.get(path);
  return found === null || found === undefined ? '' : (found as libxmljs.Element).text().trim();
}

function linesOf(doc: libxmljs.Document): readonly Line[] {
  return doc.find('//line').map((node) => {
    const line = node as libxmljs.Element;
    return { article: textAt(line, 'article'), amount: Number(textAt(line, 'amount')), price: Number(textAt(line, 'price')) };
  });
}

export class InvoiceUpload {
  readonly router = Router();

  constructor() {
    this.router.post('/invoices', upload.single('invoice'), (req, res, next) => void this.accept(req, res, next));
  }

  async accept({ file }: Request, res: Response, next: NextFunction): Promise<void> {
    if (file === undefined || !file.originalname.toLowerCase().endsWith('.xml')) return next();
    try {
      const doc = libxmljs.parseXml(file.buffer.toString('utf8'), { noblanks: true, nocdata: true });
      const lines = linesOf(doc);
      const id = await invoices.keep(textAt(doc.root()!, 'number'), lines);
      logger.info({ id, lines: lines.length }, 'invoice taken');
      res.status(201).json({ id });
    } catch (error) {
      next(error);
    }
  }
}
